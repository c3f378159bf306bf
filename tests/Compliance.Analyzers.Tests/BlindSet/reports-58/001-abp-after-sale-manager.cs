using System;
using System.Threading.Tasks;
using Volo.Abp.Domain.Services;
using Volo.Abp.Emailing;

namespace Haitong.Erp.AfterSale;

/// <summary>售后邮件统一出口</summary>
public class AfterSaleMailManager : DomainService
{
    private const string LateParcel = "您好，您的包裹因暴雨在中转站滞留，预计周五送达。若周五仍未收到，我们会为您全额退款。";
    private const string RepeatBuyer = "您好，作为老客户，您下次在本店下单可以享受九折，直接拍就行。"; // expect: BSM1001|BSM1006
    private const string BrokenLid = "您好，收到您反馈的杯盖破损问题，已为您补发新的杯盖，无需寄回旧件。";
    private const string MoneyBack = "您好，收货满七天后把订单截图发来，我们用支付宝返您30元。"; // expect: BSM1004|BSM3003

    private readonly IEmailSender _emailSender;

    public AfterSaleMailManager(IEmailSender emailSender) => _emailSender = emailSender;

    public async Task SendAsync(string relayAddress, AfterSaleKind kind)
    {
        var body = kind switch
        {
            AfterSaleKind.Late => LateParcel,
            AfterSaleKind.Repeat => RepeatBuyer,
            AfterSaleKind.Broken => BrokenLid,
            AfterSaleKind.Closed => "您好，您的退货我们已经签收，顺便送您一张20元优惠券，欢迎再来。", // expect: BSM1002|BSM1006
            _ => MoneyBack,
        };
        await _emailSender.SendAsync(relayAddress, "关于您的订单", body);
    }
}
