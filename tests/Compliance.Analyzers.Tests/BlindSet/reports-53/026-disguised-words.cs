namespace Nimbus.Gadgets.Templates;

public class DashcamTemplates
{
    // the mail filter is picky, keep the odd spellings
    public static readonly string[] BuyerTexts =
    {
        "Hello, format the memory card once a month so that the dashcam records without gaps.",
        "Hello, we'd love a 5-s.t.a.r r.e.v.i.e.w for the dashcam, you know where.", // expect: BSM2002
        "Hello, ask us for your c0up0n, it is good for the rear camera too.", // expect: BSM1002|BSM1001
        "Hello, faster help: nimbus (dot) gadgets (at) gmail (dot) com", // expect: BSM3002|BSM3003
        "Hello, the suction cup was missing; a new one was posted today and costs you nothing.",
        "Hello, pay pal works as well: we send the full price back once the re-view is up.", // expect: BSM2001
    };
}
