namespace LianChuang.Kefu.Data;

public class HuaShuMoBan
{
    public int Id { get; set; }
    public string PingTai { get; set; } = "";
    public string ChangJing { get; set; } = "";
    public string NeiRong { get; set; } = "";
}

public static class HuaShuChuShiHua
{
    public static List<HuaShuMoBan> ChuangJian() => new List<HuaShuMoBan>
    {
        new HuaShuMoBan { Id = 1, PingTai = "Amazon", ChangJing = "发票", NeiRong = "您好，您需要的增值税发票已上传至订单详情页，可自行下载。" },
        new HuaShuMoBan { Id = 2, PingTai = "Amazon", ChangJing = "新品", NeiRong = "您好，我们新上架了一款静音风扇，跟您买的那台很配，有空可以去店里逛逛。" }, // expect: BSM1007
        new HuaShuMoBan { Id = 3, PingTai = "Amazon", ChangJing = "关怀", NeiRong = "您好，关注我们的公众号“凉夏生活”，把订单号发过去，有惊喜等着您。" }, // expect: BSM3002|BSM3003|BSM3001|BSM1005
        new HuaShuMoBan { Id = 4, PingTai = "Amazon", ChangJing = "关怀", NeiRong = "您好，您愿意的话，能在商品页写几句使用感受吗？好坏都可以。" }, // expect: BSM2006
        new HuaShuMoBan { Id = 5, PingTai = "Amazon", ChangJing = "赔付", NeiRong = "您好，只要您不去投诉，我们额外补贴您二十美元，双方都省心。" }, // expect: BSM1003
        new HuaShuMoBan { Id = 6, PingTai = "Amazon", ChangJing = "破损", NeiRong = "您好，扇叶破损属于我们的责任，已安排免费更换，旧件无需寄回。" },
    };
}
