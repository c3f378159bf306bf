using System.Net.Http.Json;
using System.Text;

var http = new HttpClient { BaseAddress = new Uri("https://sellingpartnerapi-na.amazon.com") };
http.DefaultRequestHeaders.Add("x-amz-access-token", await Lwa.Token());

// expect@+4: BSM1002|BSM1001
var bodyA = """
    {
      "text": "Hello, the blue dye of this batch runs a bit in the first wash, please wash it alone.
              As a sorry take promo code DYE10 for your next towel set."
    }
    """;
// expect@+5: BSM3002|BSM3003
var bodyB = $$"""
    {
      "text": "Hello {{args[1]}},
               we could not deliver because the street number is missing.
               Ring us on +1 (555) 010-4477 or send a Whats App."
    }
    """;
var bodyC = """
    { "text": "Hello, the parcel came back to us as undeliverable. Please confirm your address so we can ship again." }
    """;

var pick = args[2] switch { "dye" => bodyA, "street" => bodyB, _ => bodyC };
var r = await http.PostAsync($"/messaging/v1/orders/{args[0]}/messages/unexpectedProblem?marketplaceIds=ATVPDKIKX0DER",
    new StringContent(pick, Encoding.UTF8, "application/json"));
Console.WriteLine(r.StatusCode);
