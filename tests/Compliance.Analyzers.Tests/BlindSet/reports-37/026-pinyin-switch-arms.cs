namespace Mingtai.Erp.Xiaoxi;

public static class ShouhouXiaoxi
{
    public static string Shengcheng(string leixing, string maijia, string dingdan) => leixing switch
    {
        "quehuo" => $"尊敬的{maijia}，订单{dingdan}中的蓝色款暂时缺货，我们已为您办理全额退款。",
        "chaping" => $"尊敬的{maijia}，看到您留了两星很难过，能否麻烦您把那条评论撤掉？", // expect: BSM2004
        "buchang" => $"尊敬的{maijia}，您不用退货，货您留着，我们私下转您一半的钱。", // expect: BSM1004|BSM1003|BSM3003
        "zengpin" => $"尊敬的{maijia}，店庆期间我们给每位买家额外寄一条围巾，不收钱。", // expect: BSM1005
        "vip" => $"尊敬的{maijia}，您已被邀请加入我们的会员群，以后新品先用后买。", // expect: BSM1006|BSM3003|BSM3002|BSM1007
        "pingjia" => $"尊敬的{maijia}，如果方便，欢迎在订单页面写下您对商品的真实评价。", // expect: BSM2006
        "huanhuo" => $"尊敬的{maijia}，尺码发错是我们的责任，新的一件今天寄出，旧的不用寄回。",
        _ => $"尊敬的{maijia}，我们已收到您的问题，会在24小时内回复。"
    };
}
