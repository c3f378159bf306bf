namespace Hr.Mail;

public class StaffMailTemplates
{
    // 员工福利邮件，收件人为全体员工
    public string ZhongQiuFuLi(string employeeName) =>
        $"{employeeName}同事：\n中秋将至，公司为每位员工准备了 300 元京东卡与月饼礼盒，请于周四前到前台领取。\n行政部";

    public string NeiGou(string employeeName, string code) =>
        $"{employeeName}同事：\n员工内购已开启，凭工号与内购码 {code} 可享七折，限公司内部使用，请勿外传。\n行政部";

    public string TuiJian(string employeeName) =>
        $"Dear {employeeName}, refer an engineer to HR and receive a 2,000 RMB bonus after the trial period.";

    public string JiXiao(string employeeName, int score) =>
        $"{employeeName}同事：\n您本季度绩效评分为 {score} 分，如需申诉请在三日内联系直属主管。";
}
