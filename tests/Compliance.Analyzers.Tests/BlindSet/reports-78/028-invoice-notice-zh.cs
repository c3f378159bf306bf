using System.Threading.Tasks;
using Microsoft.Extensions.Logging;

namespace Chenxi.Erp.Invoice
{
    public class InvoiceNoticeService
    {
        private readonly IAmazonMailSender _mail;
        private readonly ILogger<InvoiceNoticeService> _logger;

        public InvoiceNoticeService(IAmazonMailSender mail, ILogger<InvoiceNoticeService> logger)
        {
            _mail = mail;
            _logger = logger;
        }

        public async Task SendInvoiceAsync(BuyerOrder order, string pdfPath)
        {
            var subject = "[重要] 订单 " + order.AmazonOrderId + " 的发票"; // expect: BSM4004
            var body = $"{order.BuyerName} 您好：\n" +
                       "您要的发票在附件里，抬头按您提供的公司名称开具。\n" +
                       "随信附上本店全系列产品宣传册，供您选购。\n" + // expect: BSM4005|BSM1007
                       "如不想再收到此类邮件，请点这里退订。"; // expect: BSM4006

            await _mail.SendAsync(order.RelayEmail, subject, body, pdfPath);
            _logger.LogInformation("发票已发送：{OrderId}", order.AmazonOrderId);
        }

        public async Task SendCorrectionAsync(BuyerOrder order, string pdfPath)
        {
            var body = $"{order.BuyerName} 您好，上一张发票的税号有误，更正后的发票见附件，请以这张为准。";
            await _mail.SendAsync(order.RelayEmail, $"订单 {order.AmazonOrderId} 发票更正", body, pdfPath);
        }
    }
}
