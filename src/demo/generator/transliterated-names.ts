import type { CountryCode } from './countries.ts';

type Spelling = readonly [native: string, latin: string];

export interface TransliteratedNames {
  last: Spelling[];
  male: Spelling[];
  female: Spelling[];
  /** Separator between family name and first name. */
  separator: string;
}

/** Names in non-Latin scripts with their Latin spelling, which Faker does not provide. */
export const TRANSLITERATED_NAMES: Partial<Record<CountryCode, TransliteratedNames>> = {
  CN: {
    last: transliterated(
      '王 Wang, 李 Li, 张 Zhang, 刘 Liu, 陈 Chen, 杨 Yang, 黄 Huang, 赵 Zhao, 吴 Wu, 周 Zhou, 徐 Xu, 孙 Sun, 朱 Zhu, 胡 Hu, 何 He',
    ),
    male: transliterated(
      '伟 Wei, 强 Qiang, 磊 Lei, 军 Jun, 勇 Yong, 明 Ming, 浩然 Haoran, 宇轩 Yuxuan, 志远 Zhiyuan, 建平 Jianping',
    ),
    female: transliterated(
      '芳 Fang, 娜 Na, 敏 Min, 静 Jing, 艳 Yan, 雪 Xue, 秀英 Xiuying, 欣怡 Xinyi, 雨桐 Yutong, 晓燕 Xiaoyan',
    ),
    separator: '',
  },
  JP: {
    last: transliterated(
      '佐藤 Sato, 鈴木 Suzuki, 高橋 Takahashi, 田中 Tanaka, 伊藤 Ito, 渡辺 Watanabe, 山本 Yamamoto, 中村 Nakamura, 小林 Kobayashi, 加藤 Kato, 吉田 Yoshida, 山田 Yamada, 松本 Matsumoto, 井上 Inoue',
    ),
    male: transliterated(
      '翔太 Shota, 健太 Kenta, 拓也 Takuya, 直樹 Naoki, 誠 Makoto, 健一 Kenichi, 和也 Kazuya, 学 Manabu, 隆 Takashi',
    ),
    female: transliterated(
      '陽子 Yoko, 恵子 Keiko, 由美子 Yumiko, 美咲 Misaki, 優子 Yuko, 真由美 Mayumi, 久美子 Kumiko, さくら Sakura',
    ),
    separator: ' ',
  },
};

function transliterated(list: string): Spelling[] {
  return list.split(', ').map((pair) => {
    const [native = '', latin = ''] = pair.split(' ');
    return [native, latin];
  });
}
