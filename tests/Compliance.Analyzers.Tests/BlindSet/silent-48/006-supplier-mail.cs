namespace Scm.Purchasing;

public class SupplierMailService(IMailClient mail)
{
    // 发给工厂的邮件
    public Task SendXunJiaAsync(Supplier s, string sku, int qty) =>
        mail.SendToSupplierAsync(s.Email, $"询价：{sku}",
            $"{s.Contact}您好：\n我司计划采购 {sku} 共 {qty} 件，请报含税单价。若月结可再降 5 个点，请一并注明。\n如有疑问请加采购部微信 scm-liu。");

    public Task SendKouKuanAsync(Supplier s, string batch, decimal rate) =>
        mail.SendToSupplierAsync(s.Email, $"质量扣款通知 {batch}",
            $"{s.Contact}您好：\n批次 {batch} 不良率 {rate:P1}，依采购合同第 8 条须由贵司赔偿，款项从下月货款中扣除。");

    public Task SendRebateAsync(Supplier s) =>
        mail.SendToSupplierAsync(s.Email, "Annual rebate",
            $"Dear {s.Contact}, according to our framework contract a 3% rebate is due on last year's purchase volume. Please transfer it to our company account by bank wire.");
}
