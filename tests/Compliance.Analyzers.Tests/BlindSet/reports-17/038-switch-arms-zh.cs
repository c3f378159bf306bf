namespace MaiShou.Service.Templates;

public enum MobanLeixing { YanChi, QuHuo, HuiFang, LaoKe, TuiHuo }

public static class MobanGongchang
{
    public static string ShengCheng(MobanLeixing lx, string orderId, string name) => lx switch
    {
        MobanLeixing.YanChi => $"{name}您好，因天气原因，订单{orderId}将晚两天送达，若不想等待我们可为您取消并全额退款。",
        MobanLeixing.QuHuo => $"{name}您好，麻烦补充一下门牌号和门禁密码，快递员好给您送上门。",
        MobanLeixing.HuiFang => $"{name}您好，收到货后方便的话，请在订单页面写一下您的使用评价。", // expect: BSM2006
        MobanLeixing.LaoKe => $"{name}您好，春季新款已上架，欢迎进店逛逛，总有一款适合您。", // expect: BSM1007
        MobanLeixing.TuiHuo => $"{name}您好，不用退货了，评论改成五星，我们把全款退给您。", // expect: BSM2001|BSM2004
        _ => throw new ArgumentOutOfRangeException(nameof(lx)),
    };

    public static string BuChang(string name) => $"{name}您好，给您添麻烦了，我们愿意额外支付20美元作为精神补偿。"; // expect: BSM1003
}
