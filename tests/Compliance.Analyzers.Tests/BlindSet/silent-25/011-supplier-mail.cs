using Volo.Abp.Emailing;

namespace Zjxd.Erp.CaiGou;

/// <summary>采购部给供应商发的邮件</summary>
public class GongYingShangYouJian
{
    private readonly IEmailSender _sender;
    public GongYingShangYouJian(IEmailSender sender) => _sender = sender;

    public Task CuiJiaoHuoAsync(GongYingShang gys, CaiGouDan dan) =>
        _sender.SendAsync(gys.Email, $"采购单 {dan.DanHao} 交期确认",
            $"{gys.LianXiRen}，采购单 {dan.DanHao} 原定 {dan.JiaoQi:d} 交货，请确认能否按期出厂，如有延误请今天回复采购部。");

    public Task ZheKouTanPanAsync(GongYingShang gys, CaiGouDan dan) =>
        _sender.SendAsync(gys.Email, $"采购单 {dan.DanHao} 价格",
            $"{gys.LianXiRen}，本次采购数量已达 5000 件，按年度框架合同第 4 条，供货价应下调 8%，请重新开具形式发票给采购部。");
}
