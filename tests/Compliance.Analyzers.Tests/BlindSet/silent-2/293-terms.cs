namespace Legal;
public static class Terms
{
    public const string Returns = "You may return the goods within 14 days. We refund your payment with the same means of payment.";
    public const string Imprint = "Alder GmbH, Hauptstr. 1, Berlin. Phone +49 30 555 0188, mail@alder.example";
    public const string Warranty = "We give a two-year warranty on all products. Contact us by e-mail to make a claim.";
}
