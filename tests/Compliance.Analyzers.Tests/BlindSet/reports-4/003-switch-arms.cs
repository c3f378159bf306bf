using Qianwan.Duodian.Domain.DingDan;
using Qianwan.Duodian.Domain.Shared;

namespace Qianwan.Duodian.Application.ZiDongXiaoXi;

public sealed class XiaoXiShengChengQi
{
    private readonly IDianPuCangKu _dianPu;

    public XiaoXiShengChengQi(IDianPuCangKu dianPu)
    {
        _dianPu = dianPu;
    }

    /// <summary>根据触发节点生成发给买家的正文</summary>
    public string ShengCheng(ChuFaJieDian jieDian, DingDanShiTi dingDan)
    {
        var ming = dingDan.MaiJiaMing;
        return jieDian switch
        {
            ChuFaJieDian.YanWu => $"{ming}您好，订单{dingDan.AmazonOrderId}因台风预计晚到两天，如您不想等，我们可以取消并全额退款。",
            ChuFaJieDian.QianShou3Tian => $"{ming}您好，喜欢我们的产品请给五星，如果不满意请先联系我们，不要直接留差评哦。", // expect: BSM2003|BSM2002
            ChuFaJieDian.QianShou10Tian when dingDan.JinE > 50 =>
                $"{ming}您好，完成评价后把链接回给我们，返您30%货款，PayPal当天到账。", // expect: BSM2001
            ChuFaJieDian.QianShou10Tian => $"{ming}您好，我们秋季新款加湿器刚刚上架，欢迎到店铺里逛逛，全场都有惊喜价。", // expect: BSM1007
            ChuFaJieDian.QueHuo => $"{ming}您好，这款暂时缺货，请您自己在订单页点一下取消，原因选“不想要了”就行。", // expect: BSM4001
            ChuFaJieDian.DiZhiYiChang => $"{ming}您好，邮编和城市对不上，请核对后回复我们正确的邮编。",
            _ => throw new ArgumentOutOfRangeException(nameof(jieDian), $"未配置的触发节点 {jieDian}，请检查优惠活动模板"),
        };
    }

    public bool XuYaoFaSong(ChuFaJieDian jieDian, long dianPuId)
        => _dianPu.ShiFouQiYong(dianPuId) && jieDian != ChuFaJieDian.Wu;
}
