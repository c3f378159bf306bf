using System.Net.Http.Json;

var http = new HttpClient();

// system prompt of our checker: the model judges drafts before the agent may send them
var systemPrompt = """
    You check drafts of messages from Amazon sellers to buyers. Answer with JSON only.
    Mark as "block" when the draft
    - offers a coupon, promo code, 10% off, cashback, a gift card or a free gift,
    - asks for a positive review or five stars, or promises anything for a review,
    - asks to delete or change a review,
    - contains an e-mail address, a phone number, WhatsApp or WeChat, or a link to another shop.
    Example of a draft to block: "Leave us a 5-star review and we send you a $10 gift card."
    Example of a draft to pass: "Your replacement was shipped today."
    """;

var draft = await File.ReadAllTextAsync(args[0]);
var answer = await http.PostAsJsonAsync(Environment.GetEnvironmentVariable("LLM_URL"), new
{
    messages = new object[]
    {
        new { role = "system", content = systemPrompt },
        new { role = "user", content = draft },
    },
    temperature = 0,
});
Console.WriteLine(await answer.Content.ReadAsStringAsync());
