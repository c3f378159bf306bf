using System.Collections.Generic;
using System.Threading.Tasks;
using Fluid;

namespace Jadeite.Commerce.Amazon.Liquid
{
    public class BuyerLiquidRenderer
    {
        private static readonly FluidParser Parser = new FluidParser();

        private readonly Dictionary<string, string> _partials = new Dictionary<string, string>
        {
            { "_hello", "{{ buyer }} 您好，" },
            { "_delay", "訂單 {{ order }} 因颱風停駛延後出貨，預計 {{ eta }} 送達。" },
            { "_spare", "缺少的{{ part }}已經免費補寄，包裹編號 {{ tracking }}。" },
            { "_praise", "合意的話，拜託賞個滿分好評，這對小店真的很重要。" }, // expect: BSM2002|BSM2003
            { "_swap", "您把那則兩顆星的評論改成五顆星，運費我們全數奉還。" }, // expect: BSM2001|BSM2004
            { "_bye", "翠玉生活館 敬上" }
        };

        public async Task<string> RenderAsync(IEnumerable<string> names, object model)
        {
            var result = "";
            foreach (var name in names)
            {
                if (Parser.TryParse(_partials[name], out var template, out _))
                {
                    result += await template.RenderAsync(new TemplateContext(model));
                }
            }

            return result;
        }
    }
}
