namespace HuaTing.TongZhi;

internal static partial class WenAn
{
    public const string ChengHu = "尊敬的顾客";
    public const string LiPin = "精美茶漏一只"; // 仓库编号 ZP-031
    public const string JieWei = "花亭茶具客服部";
    public const string WeiXinHao = "huating-cha2020";
}

internal static partial class WenAn
{
    public const string PoSun = ChengHu + "：盖碗在运输中破损，新盖碗已免费补发。" + JieWei;

    public const string SongLi = ChengHu + "：即日起凡购买本店茶壶，都能免费领取" + LiPin + "，回复“要”即可。" + JieWei; // expect: BSM1005

    public static string LianXi(string danHao) =>
        $"{ChengHu}，关于订单{danHao}，平台消息常常延迟，请添加客服微信{WeiXinHao}，我们在那边处理。"; // expect: BSM3002|BSM3003

    public static string ShuiHao(string danHao) =>
        $"{ChengHu}，订单{danHao}卡在海关，需要您补充收件人姓名的英文拼写。{JieWei}";
}

public class TongZhiFuWu(IXiaoXiTongDao tongDao)
{
    public Task TongZhiPoSun(string danHao) => tongDao.FaSong(danHao, WenAn.PoSun);

    public Task TongZhiSongLi(string danHao) => tongDao.FaSong(danHao, WenAn.SongLi);

    public Task TongZhiLianXi(string danHao) => tongDao.FaSong(danHao, WenAn.LianXi(danHao));

    public Task CuiPing(string danHao) =>
        tongDao.FaSong(danHao, WenAn.ChengHu + "，茶壶用得顺手吗？麻烦打满五颗星，" + "再写两句夸夸我们吧。"); // expect: BSM2002
}
