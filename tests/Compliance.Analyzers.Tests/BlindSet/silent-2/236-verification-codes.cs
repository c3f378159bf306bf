namespace Kale.Accounts;

public class CodeSender(ISmsSender sms)
{
    public Task LoginAsync(string phone, string code) => sms.SendSmsAsync(phone, $"Your Kale login code is {code}. Never give it to anybody.");

    public Task ResetAsync(string phone, string code) => sms.SendSmsAsync(phone, $"【甘蓝】您的验证码是{code}，5分钟内有效，请勿告诉他人。");
}
