namespace Beichen.Caigou.Mail
{
    /// <summary>发给工厂和货代的采购邮件</summary>
    public class CaiGouYouJian
    {
        private readonly IMailSender _mail;
        public CaiGouYouJian(IMailSender mail) { _mail = mail; }

        public void XunJia(GongChang gc, string wuLiao, int shuLiang)
        {
            _mail.Send(gc.Email, "询价：" + wuLiao,
                "张经理您好，我司拟采购" + wuLiao + shuLiang + "套，请按年度框架协议的阶梯折扣报价，并附交期。");
        }

        public void SuoPei(GongChang gc, string piCi, int buLiang)
        {
            _mail.Send(gc.Email, "批次" + piCi + "不良品处理",
                "张经理您好，批次" + piCi + "来料检验发现不良品" + buLiang + "件，请贵厂按采购合同出具扣款单，从下月货款中扣除。");
        }

        public void DingCang(HuoDai hd, string gangKou)
        {
            _mail.Send(hd.Email, "订舱",
                "李经理您好，请安排" + gangKou + "一个四十尺高柜，提单草稿请发到公司关务邮箱。");
        }
    }
}
