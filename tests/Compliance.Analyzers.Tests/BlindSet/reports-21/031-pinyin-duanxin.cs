namespace HuaDe.Maijia;

public class MaijiaXiaoxi
{
    public string Biaoti { get; set; }
    public string Neirong { get; set; }
}

public static class XiaoxiGongchang
{
    public static MaijiaXiaoxi Wuliu(string danhao) => new MaijiaXiaoxi
    {
        Biaoti = "物流更新",
        Neirong = $"您好，订单{danhao}的包裹在汉堡海关，预计两天后放行。",
    };

    public static MaijiaXiaoxi Huiyuan(string danhao) => new MaijiaXiaoxi
    {
        Biaoti = "会员邀请",
        Neirong = $"您好，订单{danhao}已完成，诚邀您成为我们的产品体验官，新品可以免费拿。", // expect: BSM1005|BSM1006
    };

    public static MaijiaXiaoxi Jiameng(string danhao) => new MaijiaXiaoxi
    {
        Biaoti = "温馨提示",
        Neirong = $"您好，订单{danhao}如需再买，请发邮件到 kefu@huade.example，价格好商量。", // expect: BSM3002|BSM3003|BSM1001
    };
}
