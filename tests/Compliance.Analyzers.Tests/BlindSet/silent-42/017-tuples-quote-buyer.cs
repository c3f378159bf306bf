using System.Collections.Generic;

namespace Izmir.Olive.Notify;

class AnswerBook
{
    private static readonly (string Key, string Text)[] Answers =
    {
        ("asked-gift",   "You wrote: \"I was promised a free soap with the oil.\" This promise does not come from us; the listing names one can of oil only."),
        ("asked-paypal", "You asked whether we could send the refund by PayPal. Refunds go through Amazon only, to the card that you used."),
        ("asked-code",   "You asked for a coupon code. There is no coupon for this oil at present."),
        ("asked-phone",  "We cannot give a phone number here; please write your question into this thread and we answer within a day."),
        ("scam",         "The letter which asks you for a five star review in exchange for $20 is a fraud. It is not from our company, please report it to Amazon."),
    };

    public (string subject, string body) Answer(string question) => question switch
    {
        "acidity" => ("Acidity", "The acidity of your oil is 0.4 percent; it's printed on the neck label."),
        "leak" => ("Leak", "Sorry for the leaking can. Another can is on the way, nothing to pay, nothing to send back."),
        "tax" => ("Invoice", "The invoice shows 'Promotion -$2.00' because Amazon has applied that discount to this order."),
        _ => ("Your question", "Could you describe your question a bit more?"),
    };
}
