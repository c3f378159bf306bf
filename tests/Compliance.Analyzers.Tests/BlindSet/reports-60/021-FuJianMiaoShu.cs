using System.IO;
using System.Threading.Tasks;

namespace ZhiDian.AmazonKit
{
    public class FuJianXiaoXi
    {
        private readonly IAmzMailer _mailer;

        public FuJianXiaoXi(IAmzMailer mailer)
        {
            _mailer = mailer;
        }

        public async Task FaShuoMingShuAsync(string dingDan, string buyerMail)
        {
            var pdf = await File.ReadAllBytesAsync(Path.Combine("docs", "manual_jp.pdf"));
            await _mailer.SendAsync(buyerMail, $"订单{dingDan}的说明书", "您好，您要的日文说明书见附件，第6页有滤芯更换步骤。", pdf);
        }

        public async Task FaXuanChuanCeAsync(string dingDan, string buyerMail)
        {
            var pdf = await File.ReadAllBytesAsync(Path.Combine("docs", "catalog_2024.pdf"));
            await _mailer.SendAsync(buyerMail, $"订单{dingDan}", "您好，附上我们今年全系列的产品画册，看中哪款随时下单。", pdf); // expect: BSM4005|BSM1007
        }

        public async Task FaTuiDingAsync(string dingDan, string buyerMail)
        {
            await _mailer.SendAsync(buyerMail, $"订单{dingDan}",
                "您好，您购买的净水器(订单" + dingDan + ")有一批滤芯封口不良，我们已为您补寄一支。" +
                "不想再收到我们的邮件，请回复TD退订。", null); // expect: BSM4006
        }
    }
}
