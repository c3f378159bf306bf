using System.Net.Mail;
using System.Text;

namespace Caigou.Youjian
{
    /// <summary>发给工厂的采购邮件，与买家无关</summary>
    public class GongchangYoujian
    {
        private readonly SmtpClient _smtp;
        public GongchangYoujian(SmtpClient smtp) { _smtp = smtp; }

        public void Xunjia(Gongyingshang gys, string pinming, int shuliang)
        {
            var supplierMail = new StringBuilder();
            supplierMail.AppendLine($"{gys.Lianxiren}经理：");
            supplierMail.AppendLine($"我司拟采购{pinming}{shuliang}件，请按出厂价报价，订量过万能否再打九五折？");
            supplierMail.AppendLine("样品请免费寄两套到深圳仓库，货款月结，走公司对公账户。");
            supplierMail.AppendLine("采购部微信 caigou_wang，电话 0755-20000000，有图纸直接发我。");
            FaGeiGongchang(gys, "询价：" + pinming, supplierMail.ToString());
        }

        public void Kousuan(Gongyingshang gys, decimal jine)
        {
            FaGeiGongchang(gys, "质量扣款通知",
                $"贵厂3月批次不良率超标，按采购合同第八条扣款{jine}元，从下批货款中抵扣，或由贵厂赔偿同等数量的货物。");
        }

        private void FaGeiGongchang(Gongyingshang gys, string zhuti, string neirong)
        {
            var mail = new MailMessage("purchase@factory-net.example", gys.Email) { Subject = zhuti, Body = neirong };
            _smtp.Send(mail);
        }
    }
}
