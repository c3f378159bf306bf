// <auto-maintained> by Bindery.MessageGen; edit the .liquid sources, then re-run </auto-maintained>
namespace Bindery.Messages;

partial class BuyerMessages
{
    public static string RenderDamagedSpine(BuyerModel m)
        => "Dear " + m.Name + ", a spine that was crushed in the post is no fault of yours. A sound copy is on its way.";

    public static string RenderSecondCopy(BuyerModel m)
        => "Dear " + m.Name + ", whoever orders a second copy from us pays " + m.Percentage + " per cent less for it."; // expect: BSM1001

    public static string RenderReadersPanel(BuyerModel m)
        => "Dear " + m.Name + ", our readers' panel obtains proof copies gratis and publishes " + // expect: BSM2001|BSM1005|BSM1006
           "its verdict on Amazon in return. Shall we put you down?";

    public static string RenderDustJacket(BuyerModel m)
        => "Dear " + m.Name + ", this edition was issued without a dust jacket.";
}
