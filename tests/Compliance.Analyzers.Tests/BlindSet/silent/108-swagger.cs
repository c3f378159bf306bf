public static class SwaggerSetup
{
    public static void AddDocs(this IServiceCollection services)
    {
        services.AddSwaggerGen(c =>
        {
            c.SwaggerDoc("v1", new OpenApiInfo
            {
                Title = "Promotions API",
                Description = "Creates and lists coupons, discounts and gift cards of the web shop.",
            });
            c.TagActionsBy(d => new[] { d.GroupName ?? "Coupons" });
            c.MapType<Percent>(() => new OpenApiSchema { Type = "integer", Description = "Discount in percent, e.g. 20 for 20% off" });
            c.OperationFilter<ReviewFilter>("Deletes a review", "Removes the review with the given id");
        });
    }
}
