using System;
using System.Threading.Tasks;
using HaiTun.Erp.Entity;

namespace HaiTun.Erp.CaiGou
{
    /// <summary>采购：发给工厂 / 供应商的邮件</summary>
    public class GongYingShangMailService
    {
        private readonly IMailSender _mail;
        public GongYingShangMailService(IMailSender mail) => _mail = mail;

        public Task XunJia(Supplier s, PurchaseOrder po)
        {
            var subject = $"询价单 {po.No}";
            var body = $"{s.Contact}您好，附件是采购单{po.No}，数量{po.Qty}件。请问在现有报价基础上能否再给5%的折扣？另请确认是否可以免费提供3件产前样品。";
            return _mail.SendToSupplierAsync(s.Email, subject, body);
        }

        public Task DuiZhang(Supplier s, decimal amount)
            => _mail.SendToSupplierAsync(s.Email, "对账", s.Contact + "您好，本月货款" + amount + "元已转账，返点金额请在下月发票中体现。如有疑问请加采购微信联系。");

        public Task CuJiao(Supplier s, PurchaseOrder po) => _mail.SendToSupplierAsync(s.Email, "Delivery of " + po.No,
            "Dear " + s.Contact + ",\n\nplease confirm the discount of 3% for payment within ten days and the free spare cartons for PO " + po.No + ".\n\nPurchasing, HaiTun");
    }
}
