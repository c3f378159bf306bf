using System.Collections.Generic;

namespace Zephyr.AudioGear.Outreach;

internal sealed class OutreachCopyProvider : IBuyerCopyProvider
{
    public List<string> EarbudMessages() => new List<string>
    {
        "Hi there, swap to the small tips if the earbuds fall out while running.",
        "Hi there, a short r.e.v.i.e.w with f-i-v-e s-t-a-r-s would make our day.", // expect: BSM2002
        "Hi there, we can offer you a c0upon for the charging case, simply say the word.", // expect: BSM1002
        "Hi there, write to hello (at) zephyr-gear (dot) com if the left bud is quiet.", // expect: BSM3002|BSM3003
        "Hi there, the left bud of your lot may be quiet. We exchange the pair without charge; please answer this message.",
        "Hi there, post your kind words on the product page and a Pay Pal refund of the full price follows.", // expect: BSM2001|BSM1004
    };
}
