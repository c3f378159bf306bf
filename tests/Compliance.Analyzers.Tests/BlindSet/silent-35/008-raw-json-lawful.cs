using System.Text;

var http = new HttpClient { BaseAddress = new Uri("https://sellingpartnerapi-na.amazon.com") };

var addr = """
    {
      "text": "Hello, UPS could not find the entrance of your building. Please send us the gate code or the name on the bell so the parcel can be delivered."
    }
    """;
var engrave = $$"""
    {
      "text": "Hello, you ordered a dog tag with the words '{{args[2]}}'. Shall we really print the phone number on the back as you entered it?"
    }
    """;
var key = $$"""
    {
      "text": "Hello, the licence code of your sewing pattern software is {{args[3]}}. Type it under Help, Activate."
    }
    """;

var (op, body) = args[1] switch
{
    "addr" => ("confirmDeliveryDetails", addr),
    "engrave" => ("confirmCustomizationDetails", engrave),
    _ => ("digitalAccessKey", key)
};
var r = await http.PostAsync($"/messaging/v1/orders/{args[0]}/messages/{op}?marketplaceIds=ATVPDKIKX0DER", new StringContent(body, Encoding.UTF8, "application/json"));
Console.WriteLine((int)r.StatusCode);
