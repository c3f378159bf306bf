namespace Szafran.Kawa.Obsluga;

public static class OdpowiedziDlaKupujacych
{
    public static string Gwarancja(string imie) => $"""
        Dear {imie},

        the grinder is covered by a warranty of two years from the day of delivery.
        If the motor fails in that time we repair or replace it at no cost to you.
        The warranty card is attached.
        """;

    public static string Zwrot(string imie, string zamowienie) => $"""
        Dear {imie},

        to return order {zamowienie}, open Your Orders, choose "Return or replace items"
        and print the label. The drop-off is free. The refund follows when the parcel has arrived.
        """;

    public static string Faktura(string imie, string nip) => $"""
        Dear {imie},

        the invoice now bears the tax number {nip}. The line "promotion" shows the 5 euro
        discount that Amazon had already applied to this order at checkout.
        """;

    public static string ZwrotZh(string imie, string zamowienie) => $"""
        {imie}，您好：

        订单 {zamowienie} 的退货标签可在“我的订单”中打印，退货免费，签收后全额退款。
        """;
}
