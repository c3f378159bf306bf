var type = args.Length > 0 ? args[0] : "delay";

var text = type switch
{
    "delay" => """
        您好，
        因港口拥堵，您的书桌将于23日送达，比原计划晚五天。若您不愿等待，我们将全额退款。
        """,
    // expect@+3: BSM1005|BSM1003
    "gift" => """
        您好，
        为表歉意，我们额外送您一张200元京东E卡。
        """,
    // expect@+3: BSM2005|BSM2004|BSM2001
    "feedback" => """
        您好，
        请撤销您留下的店铺差评反馈，否则我们无法继续为您退款。
        """,
    _ => "",
};

BuyerMessages.Send(args[1], text);
