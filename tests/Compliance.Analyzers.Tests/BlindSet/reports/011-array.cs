namespace Replyhub.Data;

public static class SellerMessageTemplates
{
    public static string[] For(string marketplace) => marketplace == "UK"
        ? new[]
          {
              "Royal Mail tried to deliver on Monday. Please choose a new day on the card they left.",
              "Sorry about the dent! Keep the toaster and we'll send £10 to your PayPal account.", // expect: BSM1004|BSM1003|BSM3003
          }
        : [
              "UPS needs a unit number for your address. Please reply with it so that the desk can be delivered.",
              "Here is a little surprise: we put a free tote bag aside for you, just tell us your favourite colour.", // expect: BSM1005
          ];
}
