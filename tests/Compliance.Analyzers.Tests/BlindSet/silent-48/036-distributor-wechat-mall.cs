namespace WeiShangCheng.Distribution;

/// <summary>微信小程序商城·分销员通知（非买家、非亚马逊）</summary>
public class FenXiaoYuanTongZhi
{
    private readonly IWxTemplateMsg _wx;
    public FenXiaoYuanTongZhi(IWxTemplateMsg wx) { _wx = wx; }

    public Task YongJinDaoZhang(string openId, decimal jinE) =>
        _wx.SendToDistributorAsync(openId, "TM_1001", new
        {
            first = "佣金到账",
            keyword1 = $"{jinE:F2} 元",
            remark = "本月佣金已转入分销员账户余额，满 100 元可申请提现。"
        });

    public Task ShenHe(string openId) =>
        _wx.SendToDistributorAsync(openId, "TM_1002", new
        {
            first = "分销员申请已通过",
            keyword1 = "一级分销员",
            remark = "请先阅读《分销员守则》，不得虚假宣传。"
        });
}
