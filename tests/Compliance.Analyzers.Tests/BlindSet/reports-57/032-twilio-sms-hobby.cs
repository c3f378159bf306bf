using Twilio;
using Twilio.Rest.Api.V2010.Account;
using Twilio.Types;

TwilioClient.Init(Env("SID"), Env("TOKEN"));

var from = new PhoneNumber("+15550100199");
foreach (var line in File.ReadLines("amazon-buyers.tsv"))
{
    var cells = line.Split('\t');
    var text = cells[3] switch
    {
        "freight" => $"Hi {cells[0]}, your table arrives on a pallet Monday, someone must be home.",
        "review" => $"Hi {cells[0]}, got a minute to post a review of your table on Amazon?", // expect: BSM2006
        "bribe" => $"Hi {cells[0]}, Venmo handle please! Twenty dollars are yours for that star rating.", // expect: BSM2001|BSM1004
        "again" => $"Hi {cells[0]}, the second chair is half price when you buy from us direct.", // expect: BSM1001|BSM3003
        _ => null,
    };
    if (text is null) continue;
    await MessageResource.CreateAsync(new PhoneNumber(cells[1]), from: from, body: text);
}

static string Env(string k) => Environment.GetEnvironmentVariable(k) ?? throw new InvalidOperationException($"set {k}");
