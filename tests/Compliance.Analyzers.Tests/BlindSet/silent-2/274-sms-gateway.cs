namespace Sms.Aliyun;
public class AliyunSmsOptions
{
    public string SignName { get; set; } = "阿里云短信测试";
    public string TemplateCode { get; set; } = "SMS_154950909";
    public string Hint => "请在阿里云控制台添加短信模板，模板内容不能含有优惠券、微信号等营销内容";
}
