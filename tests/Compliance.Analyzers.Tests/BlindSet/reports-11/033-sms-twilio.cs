using System;
using Twilio.Rest.Api.V2010.Account;
using Twilio.Types;

namespace Delta.Sms;

public class BuyerSms
{
    private readonly PhoneNumber _from = new("+15005550006");

    public void DeliverySlot(string phone, string slot) =>
        MessageResource.Create(to: new PhoneNumber(phone), from: _from,
            body: $"您的衣柜将于{slot}送达，由两名工人搬到您指定的房间。");

    public void Bargain(string phone, string name)
    {
        var pct = DateTime.Today.DayOfWeek == DayOfWeek.Friday ? 25 : 15;
        MessageResource.Create(to: new PhoneNumber(phone), from: _from,
            body: $"{name}，只给您一个人的特价：周日前任意衣柜立减{pct}%。"); // expect: BSM1001
    }

    public void Feedback(string phone)
    {
        MessageResource.Create(new CreateMessageOptions(new PhoneNumber(phone))
        {
            From = _from,
            Body = "第二次提醒：您的衣柜还没有写评价，请今天到亚马逊补上评价。", // expect: BSM2006
        });
    }
}
