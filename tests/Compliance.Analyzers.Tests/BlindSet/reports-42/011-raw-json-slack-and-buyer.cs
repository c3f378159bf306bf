using System.Net.Http;
using System.Text;

var http = new HttpClient { BaseAddress = new Uri(Environment.GetEnvironmentVariable("RELAY_URL")!) };

// to our own Slack channel
var slack = """
    { "text": "coupon budget of week 37 is used up, please top up" }
    """;

// to the buyer, through the relay of our agency
// expect@+5: BSM1005
var buyerMessage = """
    {
      "to": "{{relay_address}}",
      "subject": "About your knitting needles",
      "body": "Hi {{first_name}}, we have slipped a free skein of merino aside for you; reply with your colour and it goes out tomorrow."
    }
    """;

// expect@+6: BSM2004|BSM2001
var buyerMessage2 = """
    {
      "to": "{{relay_address}}",
      "subject": "Your critical review",
      "paragraphs": [
        "Hi {{first_name}}, we read what you wrote and would ask you to take the review down.",
        "New needles are in the post.",
        "As soon as it has gone we return the whole purchase price."
      ]
    }
    """;

await http.PostAsync("/slack", new StringContent(slack, Encoding.UTF8, "application/json"));
await http.PostAsync("/buyer", new StringContent(buyerMessage, Encoding.UTF8, "application/json"));
await http.PostAsync("/buyer", new StringContent(buyerMessage2, Encoding.UTF8, "application/json"));
