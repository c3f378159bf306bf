namespace JiaJuPinPai.CaiGou;

/// 采购：发给供应商的邮件
public class GongYingShangYouJian
{
    private readonly IYouJianFaSong _fa;

    public GongYingShangYouJian(IYouJianFaSong fa) { _fa = fa; }

    public void XunJia(GongYingShang g, string liaoHao, int shuLiang)
    {
        var neiRong = $"{g.LianXiRen}您好，我司拟采购物料 {liaoHao} 共 {shuLiang} 件，请报含税单价，并注明批量折扣。";
        _fa.FaSong(g.YouXiang, "询价：" + liaoHao, neiRong);
    }

    public void SuoPei(GongYingShang g, string piHao, decimal jinE)
    {
        var neiRong = $"{g.LianXiRen}您好，批次 {piHao} 板材开裂，按合同第七条请贵司赔偿 {jinE:F2} 元，或在下一批货款中抵扣。";
        _fa.FaSong(g.YouXiang, "质量索赔：" + piHao, neiRong);
    }

    public void YangPin(GongYingShang g)
    {
        _fa.FaSong(g.YouXiang, "索取样品", $"{g.LianXiRen}您好，请免费寄送新款拉手样品两套，联系电话见合同首页。");
    }
}
