using Plover.Support.Models;
namespace Plover.Support.Replies;

public static class ReplyComposer
{
    public static string Compose(Ticket t) => t.Topic switch
    {
        Topic.WrongSize => "Please send the boots back with the free label and we will ship size " + t.Size + ".",
        Topic.PriceDrop => "I can give you a private price of $39 if you message me before you order.", // expect: BSM1001
        Topic.Unhappy when t.Stars <= 2 => "We refund you the moment your bad review is gone.", // expect: BSM2001|BSM2004
        Topic.Unhappy => "What exactly went wrong with the sole? A photo helps us to decide between repair and refund.",
        Topic.Praise => "So glad you like them! Please copy those kind words into an Amazon review.", // expect: BSM2002|BSM2003
        _ => "Thanks, we look into it and answer within a day.",
    };
}
