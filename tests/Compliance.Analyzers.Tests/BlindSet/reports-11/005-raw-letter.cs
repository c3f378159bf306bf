namespace Northfold.Letters;

public static class LetterLibrary
{
    // expect@+6: BSM3003
    public static readonly string WholesaleLetter = """
        Dear {buyer_name},

        thank you for your order {order_id}.

        Next time you can buy directly from us without Amazon and pay by bank transfer,
        which saves both of us the fees.

        Best wishes
        The Northfold team
        """;

    public static readonly string WarrantyLetter = """
        Dear {buyer_name},

        attached you find the warranty certificate for order {order_id}. It covers the motor
        for two years and the housing for one year. If the drill stops working, reply to this
        message with the serial number on the yellow label and we will repair or replace it.

        Best wishes
        The Northfold team
        """;

    // expect@+3: BSM1006
    public static string LoyaltyLetter(string name, int points) => $"""
        Hello {name},
        your purchase earned you {points} loyalty points, and with 500 points the next order is on us.
        Your order was packed with care and is insured until it reaches you.
        """;
}
