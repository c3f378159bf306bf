using Twilio;
using Twilio.Rest.Api.V2010.Account;
using Twilio.Types;

TwilioClient.Init(Env("SID"), Env("TOKEN"));
var from = new PhoneNumber(Env("FROM"));

foreach (var (phone, name, ageDays) in OrderCsv.Read(args[0]))
{
    if (ageDays == 1)
        Send(phone, $"{name}, your Amazon order from ChaiCraft is packed, courier will call you before delivery.");
    else if (ageDays == 6)
        Send(phone, $"{name}, enjoyed the chai? Pls give 5 stars on Amazon & get Rs.100 Paytm."); // expect: BSM2001|BSM1004
    else if (ageDays == 30)
        Send(phone, $"{name}, running out of chai? Order directly with us on phone and save the Amazon commission."); // expect: BSM3003|BSM1001|BSM1007
}

void Send(PhoneNumber to, string body)
{
    var m = MessageResource.Create(to: to, from: from, body: body);
    Console.WriteLine(m.Sid);
}

static string Env(string k) => Environment.GetEnvironmentVariable(k) ?? throw new InvalidOperationException($"set {k}");
