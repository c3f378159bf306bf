using System.Net.Mail;

namespace LanTu.Erp.Procurement
{
    /// <summary>给供应商发的询价、议价邮件</summary>
    public class SupplierMailer
    {
        private readonly SmtpClient _smtp;
        public SupplierMailer(SmtpClient smtp) { _smtp = smtp; }

        public void AskPrice(string supplierEmail, string item, int qty)
        {
            var body = $"Dear supplier, please quote {qty} pcs of {item} FOB Yantian. For repeat orders we expect a volume discount of 5% off the unit price, and free samples before mass production.";
            _smtp.Send("po@lantu-erp.cn", supplierEmail, "RFQ " + item, body);
        }

        public void YiJia(string supplierEmail, string gongChang, string huoHao)
        {
            var zhengWen = $"{gongChang}的王经理，您好：{huoHao}这批采购量比上次大，单价请再给打九五折，账期按月结，样品请免费寄到坂田仓。";
            _smtp.Send("po@lantu-erp.cn", supplierEmail, "议价-" + huoHao, zhengWen);
        }
    }
}
