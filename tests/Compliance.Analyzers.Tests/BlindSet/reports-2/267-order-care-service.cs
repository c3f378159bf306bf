namespace A.Care;
public class OrderCareService
{
    public string LateText => "Sorry for the delay! Reach our team any time on WhatsApp +49 170 5550123."; // expect: BSM3002|BSM3003
    public string Fine => "Sorry for the delay! The parcel arrives tomorrow.";
}
