using System.Net.Mail;
using System.Threading.Tasks;

namespace GangWan.Oms.Caigou
{
    /// <summary>给工厂（供应商）的采购邮件</summary>
    public class GongyingshangMail
    {
        private readonly SmtpClient _smtp;

        public GongyingshangMail(SmtpClient smtp) => _smtp = smtp;

        public Task XunjiaAsync(Gongyingshang g, CaigouDan dan)
        {
            var body = $"{g.Lianxiren} 您好：\n采购单 {dan.Danhao} 共 {dan.Shuliang} 台，量比上次翻倍，请按上次报价再让五个点，并附正式报价单。\n付款方式仍为银行转账，月结三十天。";
            return _smtp.SendMailAsync(new MailMessage("caigou@gangwan-trade.cn", g.Email, "采购询价 " + dan.Danhao, body));
        }

        public Task ZhiliangAsync(Gongyingshang g, ZhiliangBaogao b)
        {
            var body = $"{g.Lianxiren} 您好：\n批次 {b.Pici} 的退货率为 {b.Tuihuolv:P1}，差评集中在电机异响。按采购合同第七条，请承担返工费用并补偿本批货款的百分之八，三日内回传整改报告。\n有问题请打品控部电话或加微信沟通。";
            return _smtp.SendMailAsync(new MailMessage("qc@gangwan-trade.cn", g.Email, "质量索赔 " + b.Pici, body));
        }

        public Task YangpinAsync(Gongyingshang g, string xinghao)
        {
            var body = $"Dear {g.Lianxiren},\nplease send us 3 free samples of model {xinghao} to our Shenzhen office, freight collect. If the samples pass the test, we place the first purchase order of 2000 pcs with 5% discount as agreed in the frame contract.";
            return _smtp.SendMailAsync(new MailMessage("caigou@gangwan-trade.cn", g.Email, "Sample request " + xinghao, body));
        }
    }
}
