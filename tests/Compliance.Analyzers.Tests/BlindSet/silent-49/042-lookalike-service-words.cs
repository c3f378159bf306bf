namespace Northpeak.AmazonCare;

internal sealed class LookalikeAnswers
{
    internal string? Answer(string topic) => topic switch
    {
        "claim-review" => "Hello, our technician reviews your claim today. The review of the photos takes a day; the result comes in this thread.",
        "stars" => "Hello, the five stars printed on the plug are the energy rating label of the oven. They must not be removed.",
        "gift" => "Hello, gift wrap was chosen for order {orderId}, so the parcel holds no price. We cannot add another gift note after dispatch.",
        "partial" => "Hello, one of the four cushions was missing. We have refunded $12.50, the price of that cushion, to your card.",
        "discount-q" => "Hello, we can't give a discount on single orders and we do not know of a future sale.",
        "card" => "Hello, you paid part of the order with an Amazon gift card. That part of the refund goes back to your gift card balance.",
        "subscribe" => "Hello, you can skip the next Subscribe & Save delivery under Your Account on Amazon.",
        "carrier" => "Hello, the parcel waits at the UPS Access Point in Main Street until Friday. Please take an ID with you.",
        "cashback" => "Hello, cashback programmes of your bank are outside our reach; please ask the bank that issued the card.",
        "link-bar" => "Hello, push out the pin to remove a link of the watch band. The code on the back is the size.",
        _ => null,
    };
}
