using System.Net.Mail;

namespace Neibu.Notify;

public class StaffNotifier
{
    private readonly SmtpClient _smtp;
    private readonly string _teamAddress;

    public StaffNotifier(SmtpClient smtp, string teamAddress)
    {
        _smtp = smtp;
        _teamAddress = teamAddress;
    }

    public void TrainingReminder() => SendToStaff("客服培训提醒",
        "各位同事：周三下午两点客服培训。再次强调，站内信里不许向买家要好评，不许提返现和优惠券，也不许留微信号，违者按制度处理。");

    public void NewBadReview(string asin, int stars) => SendToStaff("新差评待处理",
        $"各位同事：{asin} 新增一条{stars}星评价，请运营当天查原因，只能走亚马逊举报流程，不要联系买家删评。");

    public void PayrollSlip(string month) => SendToStaff("工资条",
        $"各位同事：{month}工资条已发，年会抽奖和购物卡请到行政领取。");

    private void SendToStaff(string subject, string body)
    {
        var mail = new MailMessage("oa@neibu.example", _teamAddress, "[内部] " + subject, body);
        _smtp.Send(mail);
    }
}
