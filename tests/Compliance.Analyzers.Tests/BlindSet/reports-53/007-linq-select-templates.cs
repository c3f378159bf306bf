using System.Linq;

var topics = new[] { "assembly", "squeak", "opinion", "loyal" };

string BodyFor(string topic) => topic switch
{
    "assembly" => "Tighten the four bolts of the rowing seat only after all of them are in place.",
    "squeak" => "A drop of silicone oil on the rail stops the squeak. We can send a bottle free of charge if yours was missing.",
    "opinion" => "Happy with your rower? Leave a review. Not happy? Write to us first and we'll fix it before you say anything in public.", // expect: BSM2003
    "loyal" => "Owners of the R2 get their second machine at a private price that nobody else sees.", // expect: BSM1001|BSM1006
    _ => ""
};

var buyerMessages = topics
    .Select(t => (Topic: t, Text: "Hi {{buyer_first_name}},\n\n" + BodyFor(t) + "\n\nStrokeworks Support"))
    .Where(m => m.Text.Length < 2000)
    .ToList();

foreach (var (topic, text) in buyerMessages)
    await MessageQueue.EnqueueBuyerMessageAsync(topic, text);
