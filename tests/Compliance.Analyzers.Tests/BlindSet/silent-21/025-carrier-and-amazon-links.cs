namespace Lichtwerk.Amazon.Links;

public class LinkTexte
{
    public string Rueckgabe(string orderId) =>
        $"Hello, you can start the return of order {orderId} at https://www.amazon.de/returns and print the label there.";

    public string Bestellung(string orderId) =>
        $"Hello, the invoice of order {orderId} is at https://www.amazon.de/gp/css/order-history under the button Invoice.";

    public string Hilfe() =>
        "Hello, how long a refund takes is explained at https://www.amazon.de/gp/help/customer/display.html.";

    public string Erstattung() =>
        "您好，退款进度可在 https://www.amazon.com/gp/css/order-history 查看。";

    public string AbholungHant() => "您好，包裹已送達您選擇的取貨點，請於七日內憑取件碼領取。";
}
