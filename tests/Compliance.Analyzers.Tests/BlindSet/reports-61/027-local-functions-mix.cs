using System.Globalization;
using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

var conn = Connection.FromEnv();
var lang = args.ElementAtOrDefault(1) ?? "en";
var culture = CultureInfo.GetCultureInfo(lang);

foreach (var id in File.ReadLines(args[0]).Where(l => l.Length > 0))
{
    var req = new CreateConfirmOrderDetailsRequest { Text = Ask(id) };
    Console.WriteLine(conn.Messaging.CreateConfirmOrderDetails(id, req) ? $"{id} ok" : $"{id} failed");
    await Task.Delay(1100);
}

string Ask(string id)
{
    if (culture.TwoLetterISOLanguageName == "zh")
        return Zh(id);

    return $"Hi, which plug do you need for order {id}, EU or UK? We ship as soon as you tell us. " + Ps();
}

string Zh(string id)
{
    var s = $"您好，订单{id}需要欧规还是英规插头？确认后马上发货。";
    s += "对了，把您的手机号和邮箱发一下，我们建个会员档案，有活动通知您。"; // expect: BSM3004|BSM3002|BSM1007
    return s;
}

static string Ps() =>
    "Oh and send us your birthday and private e-mail, we like to know our customers."; // expect: BSM3004|BSM3002
