using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;
using System;

class Program
{
    static void Main(string[] args)
    {
        var amazon = new AmazonConnection(Settings.Load());
        string orderId = args[0];

        var delivery = new CreateConfirmDeliveryDetailsRequest() { Text = "您好，餐桌下周二配送，上午还是下午方便收货？" };
        amazon.Messaging.CreateConfirmDeliveryDetails(orderId, delivery);

        if (args.Length > 1 && args[1] == "html")
        {
            var problem = new CreateUnexpectedProblemRequest() { Text = "<p>您好，<b>桌腿</b>缺了一条螺丝，今天补寄。</p>" }; // expect: BSM5002
            amazon.Messaging.CreateUnexpectedProblem(orderId, problem);
        }
        else
        {
            var problem = new CreateUnexpectedProblemRequest() { Text = "您好，桌面有划痕的话，我们补偿您200元并请您不要给差评。" }; // expect: BSM2001|BSM2003|BSM2004|BSM1003
            amazon.Messaging.CreateUnexpectedProblem(orderId, problem);
        }
        Console.WriteLine("done");
    }
}
