using System.Net.Http.Json;

var http = new HttpClient { BaseAddress = new Uri("https://api.outreach.example/") };

var campaign = new
{
    Channel = "amazon-buyer-messages",
    Steps = new[]
    {
        new { Day = 3, Subject = "Your kettle", Body = "Hi {{first_name}}, descale it once a month with plain vinegar." },
        new { Day = 7, Subject = "A little secret", Body = "Hi {{first_name}}, {{coupon_code}} takes {{percent}}% off your basket until Sunday." }, // expect: BSM1002|BSM1001
        new { Day = 14, Subject = "How did we do?", Body = "Hi {{first_name}}, please share your honest opinion of the kettle on Amazon." }, // expect: BSM2006
        new { Day = 21, Subject = "Still nothing?", Body = "Hi {{first_name}}, second reminder: you have not reviewed your kettle yet!" }, // expect: BSM2006
    }
};

var r = await http.PostAsJsonAsync("campaigns", campaign);
Console.WriteLine(r.IsSuccessStatusCode ? "campaign stored" : await r.Content.ReadAsStringAsync());
