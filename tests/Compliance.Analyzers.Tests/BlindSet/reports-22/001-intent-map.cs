using System.Collections.Frozen;

namespace Threadwell.Helpdesk.Intents;

/// <summary>Answers the bot posts into the buyer's thread, one per detected intent.</summary>
public static class IntentAnswers
{
    public static readonly FrozenDictionary<string, string> Replies = new Dictionary<string, string>
    {
        ["where_is_my_order"] = "Hi {{first_name}}, the parcel was scanned in Memphis this morning and should reach you by {{eta}}.",
        ["too_expensive"] = "Fair point on the price! Between you and me, I can knock a tenner off if you order again this week.", // expect: BSM1001
        ["broken_on_arrival"] = "Oh no, that's not how it should turn up. A replacement leaves our warehouse tomorrow, nothing to pay.",
        ["wrong_colour"] = "Our mistake! We have refunded order {{order_id}} in full and you need not send the blue one back.",
        ["praise"] = "You've made our day! Would you mind popping those exact words into a review on the listing?", // expect: BSM2003|BSM2006|BSM2002
        ["speak_to_human"] = "Of course. Ring Dave on 0161 555 0148 any time before six and he'll sort you out.", // expect: BSM3002|BSM3003
    }.ToFrozenDictionary();

    public static string For(string intent) =>
        Replies.TryGetValue(intent, out var text) ? text : "Thanks for writing. A colleague will answer here shortly.";
}
