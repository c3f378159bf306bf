namespace PawKitchen.Web.Templates;

public static class RawLetters
{
    // expect@+5: BSM1002|BSM1001
    // expect@+5: BSM2006
    public const string FollowUp = """
        Hello {{buyer_first_name}},
        the water tank of order {{order_id}} should be cleaned every two weeks.
        With {{promo_code}} you save {{percent}} on the next set of filters.
        Also we would like to read your review about the coffee machine.
        Kind greetings, {{shop_name}}
        """;

    // expect@+4: BSM1005
    public const string Dog = """
        {{buyer_first_name}}您好，
        订单{{order_id}}的狗厕所已签收，使用前请撕掉底部贴纸。
        回复“领取”，小店免费赠送您尿垫一包，数量有限哦。
        {{shop_name}}
        """;

    public const string Exchange = """
        Hello {{buyer_first_name}},
        we exchange the wrong colour for {{order_id}} and pay for the label.
        """;
}
