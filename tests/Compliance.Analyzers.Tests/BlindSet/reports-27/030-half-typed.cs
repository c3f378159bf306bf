using Amazon.Msg;   // TODO real package?

class HalfDone
{
    IMsgClient cli;
    string draft;

    async Task Go(dynamic ord)
    {
        draft = "Hi " + ord.buyer + ", ";
        if (ord.damaged)
            draft += "we saw the photo, refund is booked, nothing to return.";
        else
            draft += "here's our private deal: order two and pay for one, only through this message."; // expect: BSM1001

        await cli.sendBuyerMsg(ord.id, draft);
        await cli.sendBuyerMsg(ord.id, "By the way we are on Instagram @halfdone.knits, follow us for weekly giveaways"); // expect: BSM3002|BSM3003|BSM1006|BSM3001|BSM1007

        var next = ord.isBig ? "Your bulky parcel comes with a two man crew." :
    }

    void Later(
}
