namespace Amz.Sched;

public static class ReminderPlan
{
    public static List<ScheduledMessage> Create(Order o)
    {
        var plan = new List<ScheduledMessage>();

        void Add(int day, string body) => plan.Add(new ScheduledMessage(o.Id, day, body));

        Add(1, $"您好，订单 {o.Id} 的尺码为 XL，若需更换请在今晚前回复。");
        Add(8, "您好，秋季新款冲锋衣今日开售，老顾客优先选购，数量有限。"); // expect: BSM1007
        Add(15, "您好，关注我们的脸书主页 TrailPeak 可以提前知道折扣日期。"); // expect: BSM3002|BSM1007|BSM3001|BSM3003
        Add(22, "Hello, the waterproofing lasts about 20 washes; use a mild detergent.");
        Add(25, "Hello, only happy with the jacket? Then a rating is welcome. Otherwise tell us, not the world."); // expect: BSM2003
        Add(29, "Hello, subscribe to our newsletter and you will be told about every sale."); // expect: BSM1007
        return plan;
    }
}

public record ScheduledMessage(string OrderId, int Day, string Body);
