namespace GreyHat.Growth;

public static class Fassungen
{
    /* versions for the buyer inbox, proofread by marketing */
    public static readonly string[] BuyerVariants =
    {
        "Hi {name}, your harmonica is tuned to C; the number 4 blow reed settles after an hour.",
        "Hi {name}, leave us a r.e.v.i.e.w with f i v e  s t a r s and you make our day.", // expect: BSM2002
        "Hi {name}, type SAVE-TEN in the pr0mo c0de box when you come back.", // expect: BSM1002|BSM1001
        "Hi {name}, we slip you a g!ft c@rd as soon as the comment is up.", // expect: BSM2001
        "Hi {name}, ping me at harpdoctor (at) gmail (dot) com, it is quicker there.", // expect: BSM3002
    };

    public static readonly string[] BuyerVariantsZh =
    {
        "{name}，口琴用后请擦干吹口。",
        "{name}，好 评 返 现 十五元，截图发我即可。", // expect: BSM2001
        "{name}，加我薇❤信 harp8888，有惊喜。", // expect: BSM3002|BSM3003
        "{name}，给个⑤✫，下次给您安排。", // expect: BSM2001|BSM2002
        "{name}，优-惠-码 HARP10，下单自动减十块。", // expect: BSM1002|BSM1001
    };
}
